<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#-- A letter's fragment: "#" cannot stand in one. -->
<#function fragment letter><#return "letter-" + (letter == "#")?then("other", letter)></#function>
<#macro cases items>
<ul>
<#list items as item>
<li><a href="${page.href(item.address())}">${item.title()}</a></li>
</#list>
</ul>
</#macro>
<@layout.frame>
<h1>${page.title}</h1>
<#if page.letters?has_content>
<p class="lead">报道里的街道、村镇、社区和记者，按拼音排列。</p>
<nav class="letters" aria-label="按字母找">
<ul>
<#list page.letters as letter>
<li><a href="${page.href(letter.address())}#${fragment(letter.letter())}">${letter.letter()}</a></li>
</#list>
</ul>
</nav>
<#list page.initials as initial>
<section class="initial" aria-labelledby="${fragment(initial.letter())}">
<h2 id="${fragment(initial.letter())}">${initial.letter()}</h2>
<ul class="names">
<#list initial.entries() as entry>
<#assign shown = 5>
<li>
<h3>${entry.name().text()}<#if entry.continued()>（续）</#if> <span class="count"><#if entry.name().isPerson()>记者<#else>${entry.name().district().title()}</#if></span></h3>
<@cases entry.cases()[0..*shown]/>
<#if (entry.cases()?size > shown)>
<details>
<summary>等 ${entry.name().cases()?size} 篇</summary>
<@cases entry.cases()[shown..]/>
</details>
</#if>
</li>
</#list>
</ul>
</section>
</#list>
<@lists.pager/>
<#else>
<p class="none">这里还没有人名地名。</p>
</#if>
</@layout.frame>
