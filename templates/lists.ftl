<#-- Lists of cases, and the way through their pages. -->
<#macro cases items level=2>
<#if items?has_content>
<ol class="cases">
<#list items as item>
<@entry item level/>
</#list>
</ol>
<#else>
<p class="none">这里还没有案例。</p>
</#if>
</#macro>

<#-- The same, with a heading for each year, which links can lead to. -->
<#macro byYear items level=3>
<#if items?has_content>
<#assign shownYear = 0>
<#list items as item>
<#if item.date().year() != shownYear>
<#if shownYear != 0>
</ol>
</section>
</#if>
<#assign shownYear = item.date().year()>
<section class="of-year" aria-labelledby="y${shownYear}">
<h${level} class="year" id="y${shownYear}">${shownYear}<span>年</span></h${level}>
<ol class="cases">
</#if>
<@entry item level + 1/>
</#list>
</ol>
</section>
<#else>
<p class="none">这里还没有案例。</p>
</#if>
</#macro>

<#-- A large headline: its lines end, where they can, at the end of a clause. -->
<#macro headline title>
<#local clauses = title?replace("([，：；！？]+[”’」』）》]*)", "$1\n", "r")?trim?split("\n")>
<#if clauses?size == 1>${title}<#else><#list clauses as clause><span>${clause}</span></#list></#if><#t>
</#macro>

<#macro entry item level>
<li>
<article>
<h${level}><a href="${page.href(item.address())}">${item.title()}</a></h${level}>
<p class="place"><@place item/></p>
<#if item.summary()?has_content>
<p class="summary">${item.summary()}</p>
</#if>
</article>
</li>
</#macro>

<#-- Headlines alone, with when and where. -->
<#macro brief items>
<ul class="brief">
<#list items as item>
<li><a href="${page.href(item.address())}">${item.title()}</a> <span class="place"><time datetime="${item.date()}">${item.date().inChinese()}</time> ${item.district().title()}</span></li>
</#list>
</ul>
</#macro>

<#macro place item>
<time datetime="${item.date()}">${item.date().inChinese()}</time> <a href="${page.href(item.district().address())}">${item.district().title()}</a><#if item.subdistrict()??> <span>${item.subdistrict()}</span></#if><#if item.community()??> <span>${item.community()}</span></#if>
</#macro>

<#macro pager>
<#if (page.total > 1)>
<nav class="pager" aria-label="分页">
<ul>
<#if page.previous??>
<li><a rel="prev" href="${page.href(page.previous)}">上一页</a></li>
</#if>
<#assign before = 0>
<#list page.near as number>
<#if (number > before + 1)>
<li class="gap" aria-hidden="true">…</li>
</#if>
<#assign before = number>
<#if number == page.number>
<li><a href="${page.at(number)}" aria-current="page" aria-label="第 ${number} 页，共 ${page.total} 页">${number}</a></li>
<#else>
<li><a href="${page.at(number)}" aria-label="第 ${number} 页">${number}</a></li>
</#if>
</#list>
<#if page.next??>
<li><a rel="next" href="${page.href(page.next)}">下一页</a></li>
</#if>
</ul>
</nav>
</#if>
</#macro>
