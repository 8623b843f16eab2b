<#-- What a page says of itself to machines, in its head. -->
<#macro tags>
<#if ["error404", "withdrawn", "collection"]?seq_contains(page.type)>
<meta name="robots" content="noindex">
</#if>
<#if page.type != "error404">
<link rel="alternate" type="application/atom+xml" title="${site.title}" href="${page.href(facts.feeds + "feed.xml")}">
<link rel="alternate" type="application/feed+json" title="${site.title}" href="${page.href(facts.feeds + "feed.json")}">
<meta property="og:type" content="<#if page.type == "case">article<#else>website</#if>">
<meta property="og:title" content="${page.title}">
<meta property="og:site_name" content="${site.title}">
<#if page.description?has_content>
<meta property="og:description" content="${page.description}">
</#if>
<#if page.canonical??>
<meta property="og:url" content="${page.canonical}">
</#if>
<#if facts.picture??>
<meta property="og:image" content="${facts.picture}">
<meta property="og:image:alt" content="${page.item.image().alt()}">
</#if>
<meta name="twitter:card" content="<#if facts.picture??>summary_large_image<#else>summary</#if>">
</#if>
<#if page.type == "case">
<@article page.item facts.citation/>
</#if>
<#if facts.structuredData??>
<script type="application/ld+json">${facts.structuredData?no_esc}</script>
</#if>
</#macro>

<#-- What programs for citations take from a case: dates only as exact as they are known. -->
<#macro article item citation>
<meta property="article:published_time" content="${item.date()}">
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
<meta name="DC.type" content="<#if citation.newspaper()??>newspaperArticle<#else>webpage</#if>">
<meta name="DC.title" content="${citation.title()}">
<#list citation.authors() as name>
<meta name="DC.creator" content="${name}">
<meta name="citation_author" content="${name}">
</#list>
<meta name="DC.date" content="${citation.date()}">
<meta name="DC.publisher" content="${site.title}">
<meta name="DC.language" content="${site.language}">
<#list item.themes() as theme>
<meta name="DC.subject" content="${theme.title()}">
</#list>
<#if page.canonical??>
<meta name="DC.identifier" content="${page.canonical}">
<meta name="citation_public_url" content="${page.canonical}">
</#if>
<#if citation.newspaper()??>
<meta name="DC.source" content="${citation.newspaper()}">
<meta name="citation_journal_title" content="${citation.newspaper()}">
</#if>
<meta name="citation_title" content="${citation.title()}">
<meta name="citation_publication_date" content="${citation.date()?replace("-", "/")}">
<#if citation.page()??>
<meta name="citation_firstpage" content="${citation.page()}">
</#if>
<meta name="citation_language" content="${site.language}">
</#macro>
