<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${page.title}<#if page.title != site.title> · ${site.title}</#if></title>
</head>
<body>
<main>
<h1>${page.title}</h1>
<#if page.type != "masterindex">
<p><a href="${page.href("/")}">${site.title}</a></p>
</#if>
<#if content.body??>
${content.body?no_esc}</#if>
</main>
</body>
</html>
