package org.texie.jbake;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;

/** Shows templates an empty {@link Optional} as a missing variable, a filled one as its value. */
final class ArchiveWrapper extends DefaultObjectWrapper {

  ArchiveWrapper() {
    super(Configuration.VERSION_2_3_35);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
  }
}
