<#import "meta.ftl" as meta>
<#-- The frame of every page: head, masthead, way here, foot. -->
<#macro frame>
<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
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
<link rel="icon" href="${page.href("/favicon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${page.href("/css/texie.css")}">
<#-- What the reader chose stands before the first paint, so that nothing flashes. -->
<script>try{for(const k of["theme","size"]){const v=localStorage.getItem("texie-"+k);if(v)document.documentElement.dataset[k]=v}}catch{}</script>
<script type="module" src="${page.href("/js/reading.js")}"></script>
<#if content.body?? || page.type == "collection">
<script type="module" src="${page.href("/js/marks.js")}"></script>
</#if>
</head>
<body class="${page.type}">
<a class="skip" href="#main">跳到正文</a>
<header class="masthead">
<#if page.type == "masterindex">
<h1 class="name<#if (site.title?length > 5)> long</#if>">${site.title}</h1>
<#else>
<p class="name"><a href="${page.href("/")}">${site.title}</a></p>
</#if>
<div class="ear">
<#if page.type == "masterindex" && site.description?has_content>
<p class="motto">${site.description}</p>
</#if>
<#if page.type != "search">
<form class="search" role="search" aria-label="站内搜索" action="${page.href("/search/")}" method="get">
<input type="search" name="q" aria-label="搜索案例" placeholder="搜索案例" enterkeyhint="search">
<button type="submit">搜索</button>
</form>
</#if>
<div class="reading" hidden>
<button type="button" data-choice="size" aria-pressed="false">大字</button>
<button type="button" data-choice="theme" aria-pressed="false">深色</button>
</div>
</div>
<nav aria-label="主导航">
<ul>
<@tab address="/districts/" title="区市" types=["districts", "district", "crossing"]/>
<@tab address="/themes/" title="专题" types=["themes", "theme"]/>
<@tab address="/years/" title="年份" types=["years", "year"]/>
<@tab address="/names/" title="索引" types=["names"]/>
<@tab address="/cases/" title="案例" types=["cases", "case", "withdrawn"]/>
<#list archive.pages[0..*3] as about>
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
<p class="name"><a href="${page.href("/")}">${site.title}</a></p>
<#if site.description?has_content>
<p>${site.description}</p>
</#if>
<ul>
<li><a href="${page.href("/districts/")}">区市</a></li>
<li><a href="${page.href("/themes/")}">专题</a></li>
<li><a href="${page.href("/years/")}">年份</a></li>
<li><a href="${page.href("/names/")}">人名地名索引</a></li>
<li><a href="${page.href("/cases/")}">全部案例</a></li>
<#list archive.pages as about>
<li><a href="${page.href(about.address())}">${about.title()}</a></li>
</#list>
</ul>
<ul>
<li><a href="${page.href("/feed.xml")}">订阅</a></li>
<li><a href="${page.href("/data/cases.csv")}">数据（CSV）</a></li>
<li><a href="${page.href("/data/cases.json")}">数据（JSON）</a></li>
</ul>
<#if page.canonical??>
<p class="printed">${page.canonical}</p>
</#if>
</footer>
</body>
</html>
</#macro>

<#-- A place in the main navigation; "types" are the kinds of pages that lie below it. -->
<#macro tab address title types>
<li><a href="${page.href(address)}"<#if types?seq_contains(page.type)> aria-current="<#if page.href(address) == "./">page<#else>true</#if>"</#if>>${title}</a></li>
</#macro>
