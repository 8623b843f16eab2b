<#import "layout.ftl" as layout>
<#import "overview.ftl" as overview>
<@layout.frame>
<header class="title">
<h1>${page.title}</h1>
</header>
<@overview.timeline archive.timeline(); bar>${page.href(bar.year().address())}</@overview.timeline>
<#if archive.years?size == 1>
<ul class="terms">
<#list archive.years as year>
<li><a href="${page.href(year.address())}">${year.number()}年</a> <span class="count">${year.cases()?size} 篇</span></li>
</#list>
</ul>
</#if>
</@layout.frame>
