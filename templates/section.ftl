<#-- A district's or a theme's page; "kind" says which, "others" names what it is divided by. -->
<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#import "overview.ftl" as overview>
<#import "repeats.ftl" as repeats>
<#import "take.ftl" as take>
<#macro show kind others>
<#assign section = page.section>
<@layout.frame>
<header class="title">
<p class="kicker">${kind}</p>
<h1>${page.title}</h1>
<#if page.number == 1>
<#if section.term().matter().summary()??>
<p class="deck">${section.summary()}</p>
</#if>
<@overview.figures section.figures()>
<div><dt>${others}</dt><dd>${section.crossings()?size}<span>个</span></dd></div>
</@overview.figures>
</#if>
</header>
<#if page.number == 1>
<div class="face">
<div class="text">
<div class="body">
${content.body?no_esc}</div>
<@repeats.note/>
<#if page.collection??>
<p class="tools"><a href="${page.href(page.collection)}">全集，供打印</a></p>
</#if>
</div>
<#if section.crossings()?has_content>
<section class="crossings" aria-labelledby="crossings">
<h2 id="crossings" class="label">按${others}看</h2>
<ul class="terms">
<#list section.crossings() as crossing>
<li><a href="${page.href(crossing.address())}"><#nested crossing></a> <span class="count">${crossing.cases()?size} 篇</span></li>
</#list>
</ul>
</section>
</#if>
</div>
</#if>
<section class="band" aria-labelledby="cases">
<h2 id="cases" class="label">案例 <span class="count">${section.cases()?size} 篇</span></h2>
<#if page.number == 1>
<@overview.timeline section.timeline(); bar>${page.holding(bar.before())}#y${bar.year().number()}</@overview.timeline>
</#if>
<@lists.byYear items=page.items level=3/>
<@lists.pager/>
</section>
<@take.links/>
</@layout.frame>
</#macro>
