package org.texie.markdown;

import java.util.Map;
import java.util.Set;
import org.texie.model.Percent;

/** Lets every destination through as it is, for tests of all but destinations. */
final class AnyTarget extends LinkTargets {

  AnyTarget() {
    super(Map.of(), Set.of(), Set.of(), Set.of());
  }

  @Override
  Destination link(String file, String written) {
    return new Destination.Web(Percent.encodeUrl(written));
  }

  @Override
  Destination image(String file, String written) {
    return new Destination.Web(Percent.encodeUrl(written));
  }
}
