<#import "section.ftl" as section>
<@section.show others="按专题看"; crossing>${crossing.theme().title()}</@section.show>
