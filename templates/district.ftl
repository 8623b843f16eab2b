<#import "section.ftl" as section>
<@section.show kind="区市" others="专题"; crossing>${crossing.theme().title()}</@section.show>
