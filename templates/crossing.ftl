<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#assign crossing = page.crossing>
<@layout.frame>
<h1>${page.title}</h1>
<p class="lead">${crossing.district().title()}在“<a href="${page.href(crossing.theme().address())}">${crossing.theme().title()}</a>”专题下的案例，共 ${crossing.cases()?size} 篇。</p>
<@lists.cases items=page.items/>
<@lists.pager/>
</@layout.frame>
