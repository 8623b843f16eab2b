<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${page.title}<#if page.title != site.title> · ${site.title}</#if></title>
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
</#if>
</head>
<body>
<main>
<h1>${page.title}</h1>
<p><a href="${page.href("/")}">${site.title}</a> ${page.type}</p>
<#list page.items as item>
<p><a href="${page.href(item.address())}">${item.title()}</a></p>
</#list>
<#if page.type == "case" && page.item.imageLink()??>
<p><img src="${page.item.imageLink()}" alt="${page.item.image().alt()}"></p>
</#if>
<#if content.body?? && page.type != "withdrawn">
${content.body?no_esc}</#if>
<#if page.type == "withdrawn">
<#list page.item.corrections() as correction>
<p>${correction.date()} ${correction.note()}</p>
</#list>
</#if>
</main>
</body>
</html>
