<#import "layout.ftl" as layout>
<@layout.frame>
<h1>${page.title}</h1>
<p class="lead">地址可能写错了，也可能已经改动。请从<a href="${page.href("/")}">首页</a>、<a href="${page.href("/districts/")}">区市</a>或<a href="${page.href("/themes/")}">专题</a>找起。</p>
</@layout.frame>
