<#import "meta.ftl" as meta>
<#-- The frame of every page: head, masthead, way here, foot. -->
<#macro frame>
<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}<#if page.title != site.title> · ${site.title}</#if></title>
<#if page.description?has_content>
<meta name="description" content="${page.description}">
</#if>
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
</#if>
<#if page.previous??>
<link rel="prev" href="${page.href(page.previous)}">
</#if>
<#if page.next??>
<link rel="next" href="${page.href(page.next)}">
</#if>
<@meta.tags/>
<link rel="stylesheet" href="${page.href("/css/texie.css")}">
</head>
<body class="${page.type}">
<a class="skip" href="#main">跳到正文</a>
<header class="masthead">
<p class="name"><a href="${page.href("/")}">${site.title}</a></p>
<nav aria-label="主导航">
<ul>
<li><a href="${page.href("/districts/")}">区市</a></li>
<li><a href="${page.href("/themes/")}">专题</a></li>
<li><a href="${page.href("/years/")}">年份</a></li>
<li><a href="${page.href("/names/")}">人名地名</a></li>
<li><a href="${page.href("/cases/")}">全部案例</a></li>
<#list archive.pages as about>
<li><a href="${page.href(about.address())}">${about.title()}</a></li>
</#list>
</ul>
</nav>
</header>
<main id="main">
<#if page.trail?has_content>
<nav class="trail" aria-label="所在位置">
<ol>
<#list page.trail as crumb>
<li><a href="${page.href(crumb.address())}">${crumb.title()}</a></li>
</#list>
<li aria-current="page">${page.title}</li>
</ol>
</nav>
</#if>
<#nested>
</main>
<footer>
<p>${site.title}<#if site.description?has_content> · ${site.description}</#if></p>
</footer>
</body>
</html>
</#macro>
