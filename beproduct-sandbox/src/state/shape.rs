//! In what the five master folders differ. The mechanism is the same.

use serde::{Deserialize, Serialize};

/// A master folder of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Kind {
    Style,
    Material,
    Color,
    Image,
    Block,
}

/// A list that a write of a header takes besides its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Colorways,
    Sizes,
    Suppliers,
    Chips,
    SizeClasses,
}

pub(crate) struct Shape {
    /// The tag, the value of `MasterFolder`, the noun of messages.
    pub(crate) name: &'static str,
    /// Before the operationIds.
    pub(crate) prefix: &'static str,
    /// What a header calls its number and its name.
    pub(crate) number: &'static str,
    pub(crate) title: &'static str,
    /// What image uploads call the header in their query.
    pub(crate) target: &'static str,
    /// Positions of images, and the members that show them.
    pub(crate) images: &'static [(&'static str, &'static str)],
    pub(crate) parts: &'static [Part],
}

const STYLE: Shape = Shape {
    name: "Style",
    prefix: "style",
    number: "headerNumber",
    title: "headerName",
    target: "styleId",
    images: &[("front", "frontImage"), ("side", "sideImage"), ("back", "backImage")],
    parts: &[Part::Colorways, Part::Sizes],
};

const MATERIAL: Shape = Shape {
    name: "Material",
    prefix: "material",
    target: "materialId",
    images: &[("main", "mainImage"), ("detail", "detailImage")],
    parts: &[Part::Colorways, Part::Sizes, Part::Suppliers],
    ..STYLE
};

const COLOR: Shape = Shape {
    name: "Color",
    prefix: "color",
    number: "colorPaletteNumber",
    title: "colorPaletteName",
    target: "colorId",
    images: &[],
    parts: &[Part::Chips],
};

const IMAGE: Shape =
    Shape { name: "Image", prefix: "image", target: "imageId", images: &[("preview", "preview")], parts: &[], ..STYLE };

const BLOCK: Shape = Shape {
    name: "Block",
    prefix: "block",
    target: "blockId",
    images: &[("front", "frontImage")],
    parts: &[Part::SizeClasses],
    ..STYLE
};

static SHAPES: [Shape; 5] = [STYLE, MATERIAL, COLOR, IMAGE, BLOCK];

impl Kind {
    pub(crate) const ALL: [Kind; 5] = [Kind::Style, Kind::Material, Kind::Color, Kind::Image, Kind::Block];

    /// By tag or by `MasterFolder`.
    pub(crate) fn of(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.shape().name.eq_ignore_ascii_case(name))
    }

    pub(crate) fn shape(self) -> &'static Shape {
        &SHAPES[self as usize]
    }
}

impl Shape {
    pub(crate) fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// The member for an image at a position; an unknown or missing position means the first.
    pub(crate) fn image(&self, position: Option<&str>) -> Option<&'static str> {
        let named =
            self.images.iter().find(|(name, _)| position.is_some_and(|wanted| wanted.eq_ignore_ascii_case(name)));
        named.or(self.images.first()).map(|(_, member)| *member)
    }
}
