<#import "layout.ftl" as layout>
<@layout.frame>
<h1>${page.title}</h1>
<noscript>
<p class="lead">搜索要用脚本，而这里没有运行脚本。请从<a href="${page.href("/districts/")}">区市</a>、<a href="${page.href("/themes/")}">专题</a>、<a href="${page.href("/years/")}">年份</a>、<a href="${page.href("/names/")}">人名地名</a>或<a href="${page.href("/cases/")}">全部案例</a>找起。</p>
</noscript>
<form class="search-page" role="search" aria-label="全文搜索" action="./" method="get" hidden>
<p class="words">
<label for="search-words">查找</label>
<input type="search" id="search-words" name="q" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="search-hint">
<button type="submit">搜索</button>
</p>
<p class="filters">
<@choice name="district" title="区市" items=archive.districts/>
<@choice name="theme" title="专题" items=archive.themes/>
<label for="search-year">年份</label>
<select id="search-year" name="year">
<option value="">全部</option>
<#list archive.years as year>
<option value="${year.number()}">${year.number()}年</option>
</#list>
</select>
</p>
<p class="hint" id="search-hint">几个词用空格分开，都要出现；引号里的空格和标点照原样找；词前加“-”，不要含它的。</p>
</form>
<#-- At once, so that nothing moves when the module comes; the module does it where hosts forbid this. -->
<script>document.querySelector("form.search-page").hidden = false</script>
<p class="lead" id="search-status" role="status"></p>
<ol class="results" id="search-results"></ol>
<p class="further">
<button type="button" id="search-more" hidden>再找 10 篇</button>
<button type="button" id="search-again" hidden>再试一次</button>
</p>
<script type="module" src="${page.href("/js/search/main.js")}"></script>
</@layout.frame>
<#macro choice name title items>
<label for="search-${name}">${title}</label>
<select id="search-${name}" name="${name}">
<option value="">全部</option>
<#list items as item>
<option value="${item.id()}">${item.title()}</option>
</#list>
</select>
</#macro>
