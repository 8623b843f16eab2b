<#-- The index of all districts or all themes. -->
<#import "layout.ftl" as layout>
<#macro show sections>
<@layout.frame>
<h1>${page.title}</h1>
<ul class="sections">
<#list sections as section>
<li>
<h2><a href="${page.href(section.address())}">${section.title()}</a> <span class="count">${section.cases()?size} 篇</span></h2>
<#if section.summary()?has_content>
<p class="summary">${section.summary()}</p>
</#if>
</li>
</#list>
</ul>
</@layout.frame>
</#macro>
