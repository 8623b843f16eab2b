<#import "terms.ftl" as terms>
<@terms.show sections=archive.districts/>
