<#import "pictures.ftl" as pictures>
<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<#import "overview.ftl" as overview>
<#assign front = archive.front()>
<#assign figures = archive.figures()>
<@layout.frame>
<ul class="edition" aria-label="本档案">
<#if figures.years()?has_content>
<li>${figures.years()} 年</li>
</#if>
<li>${figures.cases()} 篇案例</li>
<li>${archive.districts?size} 个区市</li>
<li>${archive.themes?size} 个专题</li>
<#if (figures.places() > 0)>
<li>${figures.places()} 处街道、社区和村庄</li>
</#if>
</ul>
<#if front.lead()??>
<#assign lead = front.lead()>
<article class="lead-story<#if !lead.picture()?? && !lead.matter().summary()??> bare</#if>">
<div class="head">
<#if lead.themes()?has_content>
<p class="kicker"><a href="${page.href(lead.themes()[0].address())}">${lead.themes()[0].title()}</a></p>
</#if>
<h2><a href="${page.href(lead.address())}"><@lists.headline lead.title()/></a></h2>
<p class="place"><@lists.place lead/></p>
<#if lead.matter().summary()??>
<p class="deck">${lead.summary()}</p>
</#if>
</div>
<#if lead.picture()??>
<figure><@pictures.image lead.picture() lead.image().alt()/></figure>
</#if>
<div class="opening">
<#list front.opening() as paragraph>
<p>${paragraph}</p>
</#list>
<p class="more"><a href="${page.href(lead.address())}" aria-label="读全文：${lead.title()}">读全文</a></p>
</div>
</article>
<#if front.seconds()?has_content>
<section class="band" aria-labelledby="newest">
<h2 id="newest" class="label"><a href="${page.href("/cases/")}">最近</a> <span class="count">全部 ${archive.cases?size} 篇</span></h2>
<div class="columns across-${front.seconds()?size}">
<#list front.seconds() as item>
<article>
<h3><a href="${page.href(item.address())}">${item.title()}</a></h3>
<p class="place"><@lists.place item/></p>
<#if item.summary()?has_content>
<p class="summary">${item.summary()}</p>
</#if>
</article>
</#list>
</div>
</section>
</#if>
</#if>
<#if front.sections()?has_content>
<section class="band" aria-labelledby="themes">
<h2 id="themes" class="label"><a href="${page.href("/themes/")}">专题</a></h2>
<#assign count = front.sections()?size>
<div class="columns across-${(count <= 6)?then(count, (count % 5 == 0 || count % 5 > 2)?then(5, 4))}">
<#list front.sections() as selection>
<section aria-labelledby="theme-${selection.theme().id()}">
<h3 id="theme-${selection.theme().id()}"><a href="${page.href(selection.theme().address())}">${selection.theme().title()}</a> <span class="count">${selection.theme().cases()?size} 篇</span></h3>
<#if selection.theme().summary()?has_content>
<p class="summary">${selection.theme().summary()}</p>
</#if>
<#if selection.cases()?has_content>
<@lists.brief selection.cases()/>
</#if>
</section>
</#list>
</div>
</section>
</#if>
<#if archive.districts?has_content>
<section class="band" aria-labelledby="districts">
<h2 id="districts" class="label"><a href="${page.href("/districts/")}">区市</a></h2>
<div class="places">
<@overview.map/>
<#if (archive.districts?size * archive.themes?size <= 400)>
<@overview.matrix/>
<#else>
<ul class="terms">
<#list archive.districts as section>
<li><a href="${page.href(section.address())}">${section.title()}</a> <span class="count">${section.cases()?size} 篇</span></li>
</#list>
</ul>
</#if>
</div>
</section>
</#if>
<#if (archive.years?size > 0)>
<section class="band" aria-labelledby="years">
<h2 id="years" class="label"><a href="${page.href("/years/")}">年份</a></h2>
<#if (archive.years?size > 1)>
<@overview.timeline archive.timeline(); bar>${page.href(bar.year().address())}</@overview.timeline>
<#else>
<p><a href="${page.href(archive.years[0].address())}">${archive.years[0].number()}年</a> <span class="count">${archive.years[0].cases()?size} 篇</span></p>
</#if>
</section>
</#if>
</@layout.frame>
