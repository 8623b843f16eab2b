<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#import "repeats.ftl" as repeats>
<#import "citation.ftl" as citation>
<#import "pictures.ftl" as pictures>
<#assign item = page.item>
<@layout.frame>
<article class="story">
<header>
<h1>${item.title()}</h1>
<p class="place"><@lists.place item/></p>
<#if item.byline()?has_content>
<p class="byline">记者 ${item.byline()?join("、")}</p>
</#if>
<ul class="tags" aria-label="专题">
<#list item.themes() as theme>
<li><a href="${page.href(theme.address())}">${theme.title()}</a></li>
</#list>
</ul>
</header>
<#if item.matter().summary()??>
<p class="lead">${item.summary()}</p>
</#if>
<@pictures.figure item/>
<div class="body">
${content.body?no_esc}</div>
<@repeats.note/>
<#if item.source()??>
<#assign source = item.source()>
<p class="source">原载<#if source.publication()??>《${source.publication()}》</#if><#if source.date()??><time datetime="${source.date()}">${source.date().inChinese()}</time></#if><#if source.page()??>第${source.page()}版</#if><#if source.section()??>“${source.section()}”</#if><#if source.headline()??>，原题《${source.headline()}》</#if></p>
</#if>
<#if item.corrections()?has_content>
<section class="corrections" aria-labelledby="corrections">
<h2 id="corrections">更正</h2>
<ul>
<#list item.corrections() as correction>
<li><time datetime="${correction.date()}">${correction.date().inChinese()}</time> ${correction.note()}</li>
</#list>
</ul>
</section>
</#if>
<@citation.box/>
</article>
<#if page.newer?? || page.older??>
<nav class="neighbours" aria-label="前后案例">
<ul>
<#if page.newer??>
<li>上一篇 <a rel="prev" href="${page.href(page.newer.address())}">${page.newer.title()}</a></li>
</#if>
<#if page.older??>
<li>下一篇 <a rel="next" href="${page.href(page.older.address())}">${page.older.title()}</a></li>
</#if>
</ul>
</nav>
</#if>
</@layout.frame>
