<#-- How to cite a case. -->
<#macro box>
<#assign citation = facts.citation>
<details class="citation">
<summary>引用本文</summary>
<p id="cite-gbt">${citation.gbT7714()}</p>
<p class="note">格式依 GB/T 7714—2015。引用网页时，请补上查阅的日期。</p>
<label for="cite-bibtex">BibTeX</label>
<textarea id="cite-bibtex" rows="11" readonly spellcheck="false" lang="en">${citation.bibTex()}</textarea>
<ul>
<li><a href="cite.bib" type="application/x-bibtex">BibTeX</a></li>
<li><a href="cite.ris" type="application/x-research-info-systems">RIS</a></li>
<li><a href="cite.json" type="application/vnd.citationstyles.csl+json">CSL-JSON</a></li>
</ul>
</details>
<script type="module" src="${page.href("/js/copy.js")}"></script>
</#macro>
