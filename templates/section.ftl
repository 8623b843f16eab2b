<#-- A district's or a theme's page; "others" names what it is divided by. -->
<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#import "repeats.ftl" as repeats>
<#import "take.ftl" as take>
<#macro show others>
<#assign section = page.section>
<@layout.frame>
<h1>${page.title}</h1>
<#if page.number == 1>
<div class="body">
${content.body?no_esc}</div>
<@repeats.note/>
</#if>
<#if section.crossings()?has_content>
<section aria-labelledby="crossings">
<h2 id="crossings">${others}</h2>
<ul class="terms">
<#list section.crossings() as crossing>
<li><a href="${page.href(crossing.address())}"><#nested crossing></a> <span class="count">${crossing.cases()?size} 篇</span></li>
</#list>
</ul>
</section>
</#if>
<section aria-labelledby="cases">
<h2 id="cases">案例 <span class="count">${section.cases()?size} 篇</span></h2>
<@lists.cases items=page.items level=3/>
<@lists.pager/>
</section>
<@take.links/>
</@layout.frame>
</#macro>
