<#import "layout.ftl" as layout>
<@layout.frame>
<h1>${page.title}</h1>
<ul class="terms">
<#list archive.years as year>
<li><a href="${page.href(year.address())}">${year.number()}年</a> <span class="count">${year.cases()?size} 篇</span></li>
</#list>
</ul>
</@layout.frame>
