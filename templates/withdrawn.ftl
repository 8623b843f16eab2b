<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#import "story.ftl" as story>
<#assign item = page.item>
<@layout.frame>
<article class="story">
<header>
<p class="kicker">已撤回</p>
<h1>${item.title()}</h1>
<p class="place"><@lists.place item/></p>
</header>
<p class="notice">这篇稿件已经撤回，不再提供全文。</p>
<#if item.corrections()?has_content>
<section class="corrections" aria-labelledby="corrections">
<h2 id="corrections">说明</h2>
<@story.corrections item/>
</section>
</#if>
</article>
</@layout.frame>
