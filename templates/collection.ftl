<#-- A district's or a theme's texts on one page, to be printed as a brochure. -->
<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#import "story.ftl" as story>
<#import "pictures.ftl" as pictures>
<#import "overview.ftl" as overview>
<#assign section = page.section>
<@layout.frame>
<header class="title cover">
<p class="kicker">${site.title}</p>
<h1>${page.title}</h1>
<#if section.term().matter().summary()??>
<p class="deck">${section.summary()}</p>
</#if>
<@overview.figures section.figures()/>
<div class="body">
${page.reprint(section.term().article())?no_esc}</div>
<#if (section.cases()?size > page.items?size)>
<p class="lead">这里收最新的 ${page.items?size} 篇；全部 ${section.cases()?size} 篇在<a href="${page.href(section.address())}">${section.title()}</a>的案例里。</p>
</#if>
</header>
<nav class="contents" aria-labelledby="contents">
<h2 id="contents" class="label">目录</h2>
<ol>
<#list page.items as item>
<li><a href="#${item.id()}.story">${item.title()}</a> <span class="place">${item.date().inChinese()} ${item.district().title()}</span></li>
</#list>
</ol>
</nav>
<#list page.items as item>
<article class="story" id="${item.id()}.story">
<header>
<h2><a href="${page.href(item.address())}">${item.title()}</a></h2>
<p class="place"><@lists.place item/></p>
<@story.byline item/>
<@story.source item/>
</header>
<#if item.corrections()?has_content>
<div class="corrections">
<h3>更正</h3>
<@story.corrections item/>
</div>
</#if>
<#if item.matter().summary()??>
<p class="deck">${item.summary()}</p>
</#if>
<#if item.picture()??>
<figure><@pictures.image picture=item.picture() alt=item.image().alt() lazy=true/><#if item.image().caption()?? || item.image().credit()??><figcaption>${item.image().caption()!}<#if item.image().credit()??> <span class="credit">${item.image().credit()}</span></#if></figcaption></#if></figure>
</#if>
<div class="body">
${page.reprint(item.article())?no_esc}</div>
</article>
</#list>
</@layout.frame>
