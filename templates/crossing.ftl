<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#assign crossing = page.crossing>
<@layout.frame>
<header class="title">
<p class="kicker">区市 × 专题</p>
<h1>${page.title}</h1>
<p class="lead"><a href="${page.href(crossing.district().address())}">${crossing.district().title()}</a>在“<a href="${page.href(crossing.theme().address())}">${crossing.theme().title()}</a>”专题下的案例，共 ${crossing.cases()?size} 篇。</p>
</header>
<@lists.byYear items=page.items level=2/>
<@lists.pager/>
</@layout.frame>
