<#-- The parts of a case that more than one kind of page shows. -->
<#import "lists.ftl" as lists>
<#macro byline item>
<#if item.byline()?has_content>
<p class="byline">记者 ${item.byline()?join("、")}</p>
</#if>
</#macro>

<#-- Where it was printed. -->
<#macro source item>
<#if item.source()??>
<#local source = item.source()>
<p class="source">原载<#if source.publication()??>《${source.publication()}》</#if><#if source.date()??><time datetime="${source.date()}">${source.date().inChinese()}</time></#if><#if source.page()??>第${source.page()}版</#if><#if source.section()??>“${source.section()}”</#if><#if source.headline()??>，原题《${source.headline()}》</#if></p>
</#if>
</#macro>

<#macro corrections item>
<ul>
<#list item.corrections() as correction>
<li><time datetime="${correction.date()}">${correction.date().inChinese()}</time> ${correction.note()}</li>
</#list>
</ul>
</#macro>

<#-- What a case is read beside. -->
<#macro company of>
<#if of.samePage()?has_content || of.sameDay()?has_content || of.related()?has_content>
<div class="company">
<@beside "related" "相关案例" of.related()/>
<@beside "same-page" "同版" of.samePage()/>
<@beside "same-day" "同日" of.sameDay()/>
</div>
</#if>
</#macro>

<#macro beside id title items>
<#if items?has_content>
<section aria-labelledby="${id}">
<h2 id="${id}" class="label">${title}</h2>
<@lists.brief items/>
</section>
</#if>
</#macro>
