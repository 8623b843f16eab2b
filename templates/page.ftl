<#import "layout.ftl" as layout>
<#import "repeats.ftl" as repeats>
<@layout.frame>
<article class="story">
<header>
<h1>${page.title}</h1>
</header>
<div class="body">
${content.body?no_esc}</div>
<@repeats.note/>
</article>
</@layout.frame>
