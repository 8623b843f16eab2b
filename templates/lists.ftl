<#-- Lists of cases, and the way through their pages. -->
<#macro cases items level=2>
<#if items?has_content>
<ol class="cases">
<#list items as item>
<li>
<article>
<h${level}><a href="${page.href(item.address())}">${item.title()}</a></h${level}>
<p class="place"><@place item/></p>
<#if item.summary()?has_content>
<p class="summary">${item.summary()}</p>
</#if>
</article>
</li>
</#list>
</ol>
<#else>
<p class="none">这里还没有案例。</p>
</#if>
</#macro>

<#macro place item>
<time datetime="${item.date()}">${item.date().inChinese()}</time> <a href="${page.href(item.district().address())}">${item.district().title()}</a><#if item.subdistrict()??> <span>${item.subdistrict()}</span></#if><#if item.community()??> <span>${item.community()}</span></#if>
</#macro>

<#macro pager>
<#if (page.total > 1)>
<nav class="pager" aria-label="分页">
<#if page.previous??>
<a rel="prev" href="${page.href(page.previous)}">上一页</a>
</#if>
<span>第 ${page.number} 页，共 ${page.total} 页</span>
<#if page.next??>
<a rel="next" href="${page.href(page.next)}">下一页</a>
</#if>
</nav>
</#if>
</#macro>
