<#-- The archive, or a part of it, at a glance: numbers, map, matrix, timeline. -->
<#macro figures of>
<dl class="figures">
<div><dt>案例</dt><dd>${of.cases()}<span>篇</span></dd></div>
<#if (of.places() > 0)>
<div><dt>地点</dt><dd>${of.places()}<span>处</span></dd></div>
</#if>
<#nested>
<#if (of.writers() > 0)>
<div><dt>记者</dt><dd>${of.writers()}<span>位</span></dd></div>
</#if>
<#if of.years()?has_content>
<div><dt>年份</dt><dd>${of.years()}</dd></div>
</#if>
</dl>
</#macro>

<#-- The districts, a tile each; the matrix or the list beside it says the same. -->
<#macro map>
<#assign tiles = archive.tiles()>
<#if tiles.tiles()?has_content>
<ul class="map" aria-label="区市示意图" style="--columns:${tiles.columns()}">
<#list tiles.tiles() as tile>
<li style="grid-area:${tile.row()}/${tile.column()}"><a class="shade-${tile.shade()}" href="${page.href(tile.district().address())}"><span>${tile.district().title()}</span> <span class="count">${tile.district().cases()?size} 篇</span></a></li>
</#list>
</ul>
</#if>
</#macro>

<#macro matrix>
<#assign table = archive.matrix()>
<#if table.rows()?has_content>
<div class="matrix" role="region" aria-label="区市与专题对照" tabindex="0">
<table>
<caption>各区市、各专题的案例篇数</caption>
<thead>
<tr><th scope="col">区市</th>
<#list table.themes() as theme>
<th scope="col"><a href="${page.href(theme.address())}">${theme.title()}</a></th>
</#list>
<th scope="col">合计</th></tr>
</thead>
<tbody>
<#list table.rows() as row>
<tr><th scope="row"><a href="${page.href(row.district().address())}">${row.district().title()}</a></th>
<#list row.cells() as cell>
<td><#if cell.crossing()??><a href="${page.href(cell.crossing().address())}" aria-label="${cell.crossing().district().title()} · ${cell.crossing().theme().title()}，${cell.crossing().cases()?size} 篇">${cell.crossing().cases()?size}</a><#else><span class="nothing">–</span></#if></td>
</#list>
<td class="total">${row.district().cases()?size}</td></tr>
</#list>
</tbody>
</table>
</div>
</#if>
</#macro>

<#-- A bar a year. What is nested is the link of a bar. -->
<#macro timeline of>
<#if (of.bars()?size > 1)>
<ol class="timeline" aria-label="各年案例篇数">
<#list of.bars() as bar>
<#assign number = bar.year().number()>
<#if bar.year().cases()?has_content>
<li><a href="<#nested bar>"><span class="year">${number}</span> <span class="bar" style="--share:${bar.percent()}%"></span> <span class="count">${bar.year().cases()?size}</span></a></li>
<#else>
<li class="nothing"><span class="year">${number}</span> <span class="bar" style="--share:0%"></span> <span class="count">0</span></li>
</#if>
</#list>
</ol>
</#if>
</#macro>
