<#-- What a reader may take away from a district's or a theme's page. -->
<#macro links>
<ul class="take" aria-label="带走">
<li><a href="feed.xml" type="application/atom+xml">订阅（Atom）</a></li>
<li><a href="feed.json" type="application/feed+json">订阅（JSON）</a></li>
</ul>
</#macro>
