<#-- How to cite a case. -->
<#macro box></#macro>
