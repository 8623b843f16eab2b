<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${page.title}<#if page.title != site.title> · ${site.title}</#if></title>
</head>
<body>
<main>
<h1>${page.title}</h1>
<#if content.body??>
${content.body?no_esc}</#if>
<#list page.items as item>
<p><a href="${page.href(item.address())}">${item.title()}</a></p>
</#list>
</main>
</body>
</html>
