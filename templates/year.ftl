<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<header class="title">
<p class="kicker">年份</p>
<h1>${page.title}</h1>
<p class="lead">共 ${page.year.cases()?size} 篇，新的在前。</p>
</header>
<@lists.cases items=page.items/>
<@lists.pager/>
</@layout.frame>
