<#-- What the body leaves out, since it says the same elsewhere; old links to it still lead here. -->
<#macro note>
<#if page.leftOut?has_content>
<details class="repeats">
<summary>略去 ${page.leftOut?size} 段重复的文字</summary>
<ul>
<#list page.leftOut as paragraph>
<li<#if paragraph.id()?has_content> id="${paragraph.id()}"</#if>>${paragraph.text()}<#if paragraph.keptId()?has_content> <a href="#${paragraph.keptId()}">见正文</a></#if></li>
</#list>
</ul>
</details>
</#if>
</#macro>
