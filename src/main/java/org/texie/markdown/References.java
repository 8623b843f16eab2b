package org.texie.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Address;
import org.texie.model.Body;
import org.texie.model.FragmentLink;
import org.texie.model.Located;
import org.texie.model.Percent;
import org.texie.model.Picture;
import org.texie.model.Place;
import org.texie.model.SourceFile;

/** What one text refers to, collected while its body is built. */
final class References {

  private final SourceFile file;
  private final LinkTargets targets;
  private final Diagnostics diagnostics;
  private final Set<String> media = new HashSet<>();
  private final Set<Picture> pictures = new HashSet<>();
  private final List<FragmentLink> fragments = new ArrayList<>();

  References(SourceFile file, LinkTargets targets, Diagnostics diagnostics) {
    this.file = file;
    this.targets = targets;
    this.diagnostics = diagnostics;
  }

  /** The body with all that it refers to. */
  Converted converted(Body body, Optional<Picture> image) {
    return new Converted(body, image, media, pictures, fragments);
  }

  /** The value for a link's {@code href}, not yet escaped; empty where there is to be none. */
  String href(Place place, String written) {
    return address(place, written, targets.link(file.path(), written));
  }

  /** An image within the text, loaded only when it is about to be seen. */
  ImageTag image(Place place, String written, String alt) {
    Destination destination = targets.image(file.path(), written);
    ImageTag image =
        destination instanceof Destination.Shown shown
            ? ImageTag.of(shown(shown), file.address())
            : ImageTag.of(address(place, written, destination));
    if (alt.isEmpty() && !image.isNone()) {
      diagnostics.add(place, Code.MISSING_ALT, written);
    }
    return image;
  }

  /** The picture that the front matter names. */
  Optional<Picture> lead(Located<String> image) {
    Destination destination = targets.image(file.path(), image.value());
    if (destination instanceof Destination.Shown shown) {
      return Optional.of(shown(shown));
    }
    address(image.place(), image.value(), destination);
    return Optional.empty();
  }

  private Picture shown(Destination.Shown shown) {
    use(shown.picture().path(), shown.media());
    pictures.add(shown.picture());
    return shown.picture();
  }

  private String address(Place place, String written, Destination destination) {
    Address here = file.address();
    if (destination instanceof Destination.Text text) {
      text.fragment().ifPresent(id -> fragments.add(new FragmentLink(place, text.address(), id)));
      String hash = text.fragment().map(id -> "#" + Percent.encodeUrl(id)).orElse("");
      return here.linkTo(text.address()) + hash;
    }
    if (destination instanceof Destination.Here paragraph) {
      fragments.add(new FragmentLink(place, here, paragraph.fragment()));
      return "#" + Percent.encodeUrl(paragraph.fragment());
    }
    if (destination instanceof Destination.File target) {
      use(target.path(), target.media());
      return Percent.encodePath(here.linkTo(target.path()));
    }
    if (destination instanceof Destination.Web web) {
      return web.url();
    }
    if (destination instanceof Destination.Broken broken) {
      use(broken.path(), broken.media());
      diagnostics.add(place, broken.code(), written);
    }
    if (destination instanceof Destination.Refused refused) {
      diagnostics.add(place, refused.code(), refused.suggestion(), written);
    }
    return "";
  }

  private void use(String path, boolean isMedia) {
    if (isMedia) {
      media.add(path);
    }
  }
}
