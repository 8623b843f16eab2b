<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<h1>${page.title}</h1>
<p class="lead">共 ${page.year.cases()?size} 篇。</p>
<@lists.cases items=page.items/>
<@lists.pager/>
</@layout.frame>
