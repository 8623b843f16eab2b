<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#import "overview.ftl" as overview>
<@layout.frame>
<header class="title">
<h1>${page.title}</h1>
<p class="lead">共 ${archive.cases?size} 篇，新的在前。也可以<a href="${page.href("/search/")}">搜索全文</a>。</p>
</header>
<#if page.number == 1>
<@overview.timeline archive.timeline(); bar>${page.holding(bar.before())}#y${bar.year().number()}</@overview.timeline>
</#if>
<@lists.byYear items=page.items level=2/>
<@lists.pager/>
</@layout.frame>
