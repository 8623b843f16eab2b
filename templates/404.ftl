<#import "layout.ftl" as layout>
<@layout.frame>
<article class="story">
<header>
<p class="kicker">404</p>
<h1>${page.title}</h1>
</header>
<p class="lead">地址可能写错了，也可能已经改动。请从<a href="${page.href("/")}">首页</a>、<a href="${page.href("/districts/")}">区市</a>或<a href="${page.href("/themes/")}">专题</a>找起，也可以在页首搜索。</p>
</article>
</@layout.frame>
