<#import "layout.ftl" as layout>
<@layout.frame>
<article class="story">
<h1>${page.title}</h1>
<div class="body">
${content.body?no_esc}</div>
</article>
</@layout.frame>
