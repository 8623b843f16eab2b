<#-- The picture that a case names. -->
<#macro figure item>
<#if item.imageLink()??>
<figure>
<img src="${item.imageLink()}" alt="${item.image().alt()}">
<#if item.image().caption()?? || item.image().credit()??>
<figcaption>${item.image().caption()!}<#if item.image().credit()??> <span class="credit">${item.image().credit()}</span></#if></figcaption>
</#if>
</figure>
</#if>
</#macro>
