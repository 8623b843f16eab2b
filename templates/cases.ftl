<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<h1>${page.title}</h1>
<p class="lead">共 ${archive.cases?size} 篇，新的在前。也可以<a href="${page.href("/search/")}">搜索全文</a>。</p>
<@lists.cases items=page.items/>
<@lists.pager/>
</@layout.frame>
