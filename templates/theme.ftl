<#import "section.ftl" as section>
<@section.show kind="专题" others="区市"; crossing>${crossing.district().title()}</@section.show>
