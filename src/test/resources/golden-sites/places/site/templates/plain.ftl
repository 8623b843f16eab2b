<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${page.title}<#if page.title != site.title> · ${site.title}</#if></title>
</head>
<body>
<#if page.trail?has_content>
<nav><#list page.trail as crumb><a href="${page.href(crumb.address())}">${crumb.title()}</a> › </#list>${page.title}</nav>
</#if>
<main>
<h1>${page.title}</h1>
<#if page.type == "masterindex" || page.type == "districts">
<h2>区县</h2>
<ol>
<#list archive.districts as section>
<li><a href="${page.href(section.address())}">${section.title()}</a> ${section.cases()?size}<#list section.crossings() as crossing> [<a href="${page.href(crossing.address())}">${crossing.theme().title()}</a> ${crossing.cases()?size}]</#list></li>
</#list>
</ol>
</#if>
<#if page.type == "masterindex" || page.type == "themes">
<h2>专题</h2>
<ol>
<#list archive.themes as section>
<li><a href="${page.href(section.address())}">${section.title()}</a> ${section.cases()?size}<#list section.crossings() as crossing> [<a href="${page.href(crossing.address())}">${crossing.district().title()}</a> ${crossing.cases()?size}]</#list></li>
</#list>
</ol>
</#if>
<#if page.type == "masterindex" || page.type == "years">
<h2>年份</h2>
<ol>
<#list archive.years as year>
<li><a href="${page.href(year.address())}">${year.number()}</a> ${year.cases()?size}</li>
</#list>
</ol>
</#if>
<#list page.items>
<ol>
<#items as item>
<li><time datetime="${item.date()}">${item.date().inChinese()}</time> <a href="${page.href(item.address())}">${item.title()}</a> ${item.district().title()}：<#list item.themes() as theme>${theme.title()}<#sep>、</#sep></#list></li>
</#items>
</ol>
</#list>
<#if (page.total > 1)>
<p><#if page.previous??><a rel="prev" href="${page.href(page.previous)}">上一页</a> </#if>${page.number}/${page.total}<#if page.next??> <a rel="next" href="${page.href(page.next)}">下一页</a></#if></p>
</#if>
<#if page.item??>
<p><time datetime="${page.item.date()}">${page.item.date().inChinese()}</time> ${page.item.subdistrict()!} ${page.item.community()!}</p>
<#if page.newer??>
<p><a rel="prev" href="${page.href(page.newer.address())}">${page.newer.title()}</a></p>
</#if>
<#if page.older??>
<p><a rel="next" href="${page.href(page.older.address())}">${page.older.title()}</a></p>
</#if>
</#if>
</main>
</body>
</html>
