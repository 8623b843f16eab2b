<#import "section.ftl" as section>
<@section.show others="按区市看"; crossing>${crossing.district().title()}</@section.show>
