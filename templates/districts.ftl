<#import "terms.ftl" as terms>
<#import "overview.ftl" as overview>
<@terms.show sections=archive.districts>
<div class="places">
<@overview.map/>
<@overview.matrix/>
</div>
</@terms.show>
