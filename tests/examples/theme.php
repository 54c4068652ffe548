<?php
/** The one template of the theme in which tests look at the example plugin. */
?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="utf-8">
	<link rel="icon" href="data:,">
	<?php wp_head(); ?>
</head>
<body>
	<?php
	while ( have_posts() ) {
		the_post();
		the_title( '<h1>', '</h1>' );
		the_content();
	}
	wp_footer();
	?>
</body>
</html>
