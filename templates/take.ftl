<#-- What a reader may take away from a district's or a theme's page. -->
<#macro links>
<ul class="take" aria-label="带走">
<li><a href="${page.href(facts.feeds + page.section.id() + ".epub")}" type="application/epub+zip">电子书（EPUB）</a></li>
<li><a href="${page.href(facts.feeds + "feed.xml")}" type="application/atom+xml">订阅（Atom）</a></li>
<li><a href="${page.href(facts.feeds + "feed.json")}" type="application/feed+json">订阅（JSON）</a></li>
</ul>
</#macro>
