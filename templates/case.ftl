<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#import "story.ftl" as story>
<#import "repeats.ftl" as repeats>
<#import "citation.ftl" as citation>
<#import "pictures.ftl" as pictures>
<#assign item = page.item>
<@layout.frame>
<article class="story">
<header>
<p class="kicker">
<#list item.themes() as theme>
<a href="${page.href(theme.address())}">${theme.title()}</a>
</#list>
</p>
<h1><@lists.headline item.title()/></h1>
<p class="place"><@lists.place item/></p>
<@story.byline item/>
<@story.source item/>
</header>
<#if item.corrections()?has_content>
<section class="corrections" aria-labelledby="corrections">
<h2 id="corrections">更正</h2>
<@story.corrections item/>
</section>
</#if>
<#if item.matter().summary()??>
<p class="deck">${item.summary()}</p>
</#if>
<@pictures.figure item/>
<div class="body">
${content.body?no_esc}</div>
<@repeats.note/>
<@citation.box/>
</article>
<@story.company page.company/>
<#if page.newer?? || page.older??>
<nav class="neighbours" aria-label="前后案例">
<ul>
<#if page.newer??>
<li><span class="label">上一篇</span> <a rel="prev" href="${page.href(page.newer.address())}">${page.newer.title()}</a></li>
</#if>
<#if page.older??>
<li><span class="label">下一篇</span> <a rel="next" href="${page.href(page.older.address())}">${page.older.title()}</a></li>
</#if>
</ul>
</nav>
</#if>
</@layout.frame>
