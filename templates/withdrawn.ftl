<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#assign item = page.item>
<@layout.frame>
<h1>${item.title()}</h1>
<p class="place"><@lists.place item/></p>
<p class="lead">这篇稿件已经撤回，不再提供全文。</p>
<#if item.corrections()?has_content>
<ul>
<#list item.corrections() as correction>
<li><time datetime="${correction.date()}">${correction.date().inChinese()}</time> ${correction.note()}</li>
</#list>
</ul>
</#if>
</@layout.frame>
