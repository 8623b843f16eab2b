<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title}</title>
<#if site.baseUrl()??>
<link rel="canonical" href="${site.baseUrl()}${page.target}">
</#if>
<meta http-equiv="refresh" content="0; url=${page.href(page.target)}">
<link rel="stylesheet" href="${page.href("/css/texie.css")}">
</head>
<body class="redirect">
<main>
<h1>${page.title}</h1>
<p><a href="${page.href(page.target)}">请到这里</a>。</p>
</main>
</body>
</html>
