<#-- A picture: one that is seen at once is loaded before all others, a lazy one when it comes near. -->
<#macro image picture alt lazy=false>
<img src="${page.href(picture.url())}"<#if page.srcset(picture)?has_content> srcset="${page.srcset(picture)}" sizes="${picture.sizes()}"</#if> alt="${alt}"<#if picture.urlSize()??> width="${picture.urlSize().width()}" height="${picture.urlSize().height()}"</#if><#if lazy> loading="lazy" decoding="async"<#else> fetchpriority="high"</#if>>
</#macro>

<#-- The picture that a case names, with what is said of it. -->
<#macro figure item>
<#if item.picture()??>
<figure class="lead-picture">
<@image item.picture() item.image().alt()/>
<#if item.image().caption()?? || item.image().credit()??>
<figcaption>${item.image().caption()!}<#if item.image().credit()??> <span class="credit">${item.image().credit()}</span></#if></figcaption>
</#if>
</figure>
</#if>
</#macro>
