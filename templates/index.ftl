<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<h1>${site.title}</h1>
<#if site.description?has_content>
<p class="lead">${site.description}</p>
</#if>
<section aria-labelledby="districts">
<h2 id="districts">区市</h2>
<ul class="terms">
<#list archive.districts as section>
<li><a href="${page.href(section.address())}">${section.title()}</a> <span class="count">${section.cases()?size} 篇</span></li>
</#list>
</ul>
</section>
<section aria-labelledby="themes">
<h2 id="themes">专题</h2>
<ul class="terms">
<#list archive.themes as section>
<li><a href="${page.href(section.address())}">${section.title()}</a> <span class="count">${section.cases()?size} 篇</span></li>
</#list>
</ul>
</section>
<section aria-labelledby="newest">
<h2 id="newest">最近的案例</h2>
<#assign shown = 12>
<@lists.cases items=archive.cases[0..*shown] level=3/>
<#if (archive.cases?size > shown)>
<p><a href="${page.href("/cases/")}">全部 ${archive.cases?size} 篇案例</a></p>
</#if>
</section>
</@layout.frame>
