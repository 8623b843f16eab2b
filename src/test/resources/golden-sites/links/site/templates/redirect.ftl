<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta http-equiv="refresh" content="0; url=${page.href(page.target)}">
</head>
<body>
<p><a href="${page.href(page.target)}">${page.title}</a></p>
</body>
</html>
