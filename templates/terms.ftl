<#-- The index of all districts or all themes; what is nested stands between heading and list. -->
<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#macro show sections>
<@layout.frame>
<header class="title">
<h1>${page.title}</h1>
</header>
<#nested>
<ul class="sections">
<#list sections as section>
<li>
<h2><a href="${page.href(section.address())}">${section.title()}</a> <span class="count">${section.cases()?size} 篇</span></h2>
<#if section.summary()?has_content>
<p class="summary">${section.summary()}</p>
</#if>
<#if section.cases()?has_content>
<@lists.brief section.cases()[0..*2]/>
</#if>
</li>
</#list>
</ul>
</@layout.frame>
</#macro>
